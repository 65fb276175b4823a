package org.ganlao.socialinsurance.agency;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.socialinsurance.agency.domain.WorkRule;

/**
 * How one of the five rules stands in a region.
 *
 * @param kept by the latest finding; absent, as day and finding, where nothing was found yet
 */
record RuleStanding(WorkRule rule, Boolean kept, LocalDate foundOn, UUID finding) {}
