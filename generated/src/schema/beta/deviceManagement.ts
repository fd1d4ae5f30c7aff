export { macOSCustomConfigurationSchema } from "./types/a-z.js";
