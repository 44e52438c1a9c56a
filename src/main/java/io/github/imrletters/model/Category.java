package io.github.imrletters.model;

/**
 * The treatment categories of the Division of Workers' Compensation (DWC). Letters do not print them: they are this
 * library's own classification of what is printed. A later version may know more constants.
 */
public enum Category {
    /** Imaging, electrodiagnostics, laboratory and other tests. */
    DIAGNOSTIC_TESTING,
    /** Durable medical equipment, prosthetics, orthotics and supplies. */
    DMEPOS,
    /** Office visits, consultations, dental services. */
    EVALUATION_MANAGEMENT,
    /** Care at home. */
    HOME_HEALTH,
    /** Injections. */
    INJECTION,
    /** Drugs. */
    PHARMACEUTICALS,
    /** Functional restoration, detoxification, work hardening, gym and the like. */
    PROGRAMS,
    /** Psychological and psychiatric services. */
    PSYCH_SERVICES,
    /** Physical and occupational therapy, chiropractic, acupuncture and other therapies. */
    REHABILITATION,
    /** Surgery and what goes with it. */
    SURGERY,
    /** Transport to and from treatment. */
    TRANSPORTATION,
    /** Anything that the DWC's index files nowhere else. */
    OTHER
}
