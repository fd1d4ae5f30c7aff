import { describeCorpus } from "./corpus.js";

describeCorpus("graph-2018", { small: true });
