package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which part of a measure a term takes, seen from the end of a month. */
public enum Window {
    /** Readings dated in the plan year, up to the month. */
    @JsonProperty("in-year")
    IN_YEAR,
    /** What stood when the plan year began: opening statement and later readings, up to the end of the year before. */
    @JsonProperty("at-year-start")
    AT_YEAR_START,
    /** What stands at the end of the month: opening statement and later readings. */
    @JsonProperty("at-date")
    AT_DATE,
    /** Every reading ever, up to the month. */
    @JsonProperty("all-time")
    ALL_TIME
}
