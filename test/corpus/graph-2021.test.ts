import { describeCorpus } from "./corpus.js";

describeCorpus("graph-2021", { small: false });
