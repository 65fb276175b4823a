package org.ganlao.platform.personal.rotation;

/** Why a person has another token. */
public enum ReplacementReason {
    /** The linking key was rotated. */
    ROTATION,
    /** The identity number had been mistyped. */
    CORRECTION,
    /** Two records turned out to be of one person. */
    MERGE
}
