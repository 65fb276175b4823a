package org.ganlao.laborrights.reconsideration.domain;

/** How far a lawsuit has come. */
public enum SuitState {
    PENDING,
    JUDGED,
    /** The judgment has taken effect. */
    FINAL,
    ANNULLED
}
