import { join } from "node:path";
import { fetchPackage } from "../corpus/fetch.ts";

/** One public document whose calls are judged. */
export interface PublicDocument {
  /** Its maker, and which of the maker's documents it is. */
  readonly name: string;
  readonly path: () => string;
  /** Why Prism is given made examples in the place of the schemas of answers; it judges requests all the same. */
  readonly sampledAnswers?: string;
}

/**
 * Documents of different makers. Together they have every place and most styles of parameters, `content` parameters, JSON,
 * forms of both kinds, text, XML and binary bodies, every kind of security scheme, and OpenAPI 3.0 and 3.1.
 */
export const documents: readonly PublicDocument[] = [
  {
    name: "github",
    path: () => join(fetchPackage("github"), "generated/api.github.com.json"),
  },
  {
    name: "stripe.com",
    path: () => join(fetchPackage("directory"), "api/stripe.com.json"),
    sampledAnswers:
      "its objects refer to each other so much that Prism does not finish to unfold them",
  },
  ...[
    "adyen.com/CheckoutService-v71",
    "apache.org/airflow",
    "apideck.com/vault",
    "asana.com",
    "box.com",
    "cloudmersive.com/ocr",
    "codat.io/sync-for-expenses",
    "daniweb.com",
    "digitallocker.gov.in/authpartner",
    "discourse.local",
    "impala.travel/hotels",
    "intellifi.nl",
    "letmc.com/diary",
    "listennotes.com",
    "mastodon.local",
    "mercure.local",
    "microsoft.com/cognitiveservices-ComputerVision",
    "notion.com",
    "openai.com",
    "openpolicy.local",
    "slack.com",
    "spotify.com",
    "stream-io-api.com",
    "superset.apache.local/superset",
    "tfl.gov.uk",
    "traccar.org",
    "twilio.com/api",
    "vercel.com",
    "webscraping.ai",
    "zalando.com",
  ].map((name) => ({
    name,
    path: () => join(fetchPackage("directory"), `api/${name}.json`),
  })),
];
