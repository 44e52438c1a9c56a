package io.github.imrletters.internal.request;

import io.github.imrletters.model.Category;
import io.github.imrletters.model.DrugClass;
import io.github.imrletters.model.Subcategory;

/**
 * Where a request belongs in the DWC's vocabulary.
 *
 * @param category    {@code null} where it is not certain
 * @param subcategory {@code null} where the category has none or it is not certain
 * @param drugClass   of drugs only
 */
record Classification(Category category, Subcategory subcategory, DrugClass drugClass) {

    static final Classification NONE = new Classification(null, null, null);
}
