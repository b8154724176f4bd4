/** What a Request is composed with, as openapi-fetch composes its own. */
export {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  mergeHeaders,
} from "openapi-fetch";
