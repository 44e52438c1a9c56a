package io.github.imrletters.model;

/** The DWC's classes of disputed drugs. A later version may know more constants. */
public enum DrugClass {
    /** Opioids, tramadol too. */
    OPIOIDS,
    /** Non-steroidal anti-inflammatory drugs. */
    NSAID,
    /** Muscle relaxants. */
    MUSCLE_RELAXANT,
    /** Single commercial topical products for pain. */
    TOPICAL_ANALGESICS,
    /** Compounded creams. */
    TOPICAL_COMPOUNDS,
    /** Proton pump inhibitors. */
    PROTON_PUMP_INHIBITORS,
    /** Histamine H2 blockers. */
    H2_BLOCKER,
    /** Antidepressants. */
    ANTIDEPRESSANT,
    /** Anti-epilepsy drugs, which are given for nerve pain too. */
    ANTI_EPILEPSY,
    /** Benzodiazepines. */
    BENZODIAZEPINES,
    /** Sedatives and hypnotics. */
    SEDATIVE_HYPNOTICS,
    /** Drugs against nausea. */
    ANTIEMETIC,
    /** Laxatives and other drugs for the gut. */
    GI_AGENTS,
    /** Antibiotics and other drugs against infection. */
    ANTI_INFECTIVES,
    /** Drugs for erectile dysfunction. */
    IMPOTENCE_AGENTS,
    /** Drugs against high blood pressure. */
    ANTIHYPERTENSIVE,
    /** Steroids. */
    STEROIDS,
    /** Medical foods, vitamins and supplements. */
    NUTRITIONAL_PRODUCTS,
    /** Other drugs for pain, such as acetaminophen. */
    MISC_ANALGESICS,
    /** Any other drug. */
    OTHER
}
