/** What a disputed item's request asks for: drugs, visits, parts of the body, and the DWC's category, all from its words. */
package io.github.imrletters.internal.request;
