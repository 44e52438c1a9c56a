package io.github.imrletters.internal.request;

import io.github.imrletters.model.DrugClass;

/**
 * What a drug's name stands for.
 *
 * @param drugClass    its class, unless it is for the skin
 * @param topicalClass its class when it is for the skin
 */
record Drug(DrugClass drugClass, DrugClass topicalClass) {
}
