package org.ganlao.skills.funding.subsidy.domain;

/** What a release rule may ask of a graduate. */
public enum ReleaseNeed {
    /** Holds a certificate of the course's occupation, of its level or a higher one, earned since the course began. */
    CERTIFIED,
    /** In work within the months that count since the completion, as {@link WorkThatCounts} says. */
    PLACED,
    /** The same, with a workplace in an industrial park. */
    PLACED_IN_PARK,
    /** The same, with the employer who ordered the course's graduates, or in the park of that order. */
    PLACED_AS_ORDERED,
    /** The same, on one's own account. */
    STARTED_UP,
    /**
     * Nothing was released before for this graduate, for this person in the occupation and level of the course, or, where once
     * a year is the rule, for this person, kind and year.
     */
    NOT_SUBSIDISED_BEFORE,
    /** Claimed within the months since the completion, or, for the rest of what was paid in part, since that payment. */
    CLAIMED_IN_TIME
}
