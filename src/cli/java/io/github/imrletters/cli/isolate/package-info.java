/** Reading inputs in processes of their own, so that what one does to its process costs no other: {@code --isolate}. */
package io.github.imrletters.cli.isolate;
