/** Letters as JSON. The only package that knows Jackson; parsing loads none of it. */
package io.github.imrletters.json;
