package io.github.imrletters.model;

/**
 * The DWC's subcategories of treatment; {@link Category} says which category is meant where a name serves two.
 * A later version may know more constants.
 */
public enum Subcategory {
    /** Diagnostic testing: imaging and radiology. */
    IMAGING_RADIOLOGY,
    /** Diagnostic testing: electromyography and nerve conduction. */
    EMG_NCV_NCS,
    /** Diagnostic testing: laboratory and pathology, urine drug screens too. */
    LAB_PATHOLOGY,
    /** Diagnostic testing: all other tests. */
    OTHER_DIAGNOSTIC_TESTS,
    /** DMEPOS: durable medical equipment. */
    DME,
    /** DMEPOS: units for electrical stimulation. */
    ELECTRICAL_STIMULATION,
    /** DMEPOS: braces, slings, supports. */
    PROSTHETICS_ORTHOTICS,
    /** DMEPOS: supplies. */
    SUPPLIES,
    /** Evaluation and management: dental services. */
    DENTAL_SERVICES,
    /** Evaluation and management: medical specialties. */
    MEDICAL_SPECIALTIES,
    /** Injection: facet injections, medial branch blocks, rhizotomies. */
    FACET_INJECTION,
    /** Injection: all other injections. */
    INJECTION,
    /** Psychological services: evaluation and management. */
    EVALUATION_MANAGEMENT,
    /** Psychological services: therapies. */
    THERAPIES,
    /** Rehabilitation: acupuncture. */
    ACUPUNCTURE,
    /** Rehabilitation: chiropractic. */
    CHIROPRACTIC,
    /** Rehabilitation: physical and occupational therapy. */
    PT_OT,
    /** Rehabilitation: all other therapies. */
    OTHER_THERAPIES,
    /** Surgery: arthroscopic. */
    ARTHROSCOPIC,
    /** Surgery: neither arthroscopic nor of the spine. */
    NON_ARTHROSCOPIC,
    /** Surgery: of the spine. */
    SPINE,
    /** Surgery: evaluation by a surgeon. */
    SURGICAL_CONSULT,
    /** Surgery: assistants, hospital stays and the like. */
    ADJUNCT_SURGICAL_SERVICES
}
