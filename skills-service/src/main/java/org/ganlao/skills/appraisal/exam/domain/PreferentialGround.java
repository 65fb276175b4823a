package org.ganlao.skills.appraisal.exam.domain;

/** Why somebody who registered counts as holding a Re-employment Preferential Certificate, or not. */
public enum PreferentialGround {
    /** The number was stated, and employment has told nothing of the person. */
    STATED,
    /** Employment tells that the person holds one. */
    TOLD,
    /** Employment knows the person without one, whatever was stated. */
    DENIED
}
