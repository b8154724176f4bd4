// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
/** What a Request is composed with, as openapi-fetch composes its own. */
export {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  mergeHeaders,
} from "openapi-fetch";
