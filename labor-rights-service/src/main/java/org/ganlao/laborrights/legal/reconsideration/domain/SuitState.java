package org.ganlao.laborrights.legal.reconsideration.domain;

/** How far a lawsuit has come. */
public enum SuitState {
    PENDING,
    JUDGED,
    /** The judgment has taken effect. */
    FINAL,
    ANNULLED
}
