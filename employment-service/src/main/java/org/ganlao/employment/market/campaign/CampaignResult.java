package org.ganlao.employment.market.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign of a year brought: the last statement of each county, and their sum. */
@Schema(description = "专项活动成效，各县取最近一次填报 · Results of a campaign, by the last statement of each county")
record CampaignResult(
        String programme, int year, long events, long vacancies, long served, long placed, List<OfCounty> counties) {

    /** @param statement the last one by the day asked for */
    record OfCounty(
            String region, UUID statement, LocalDate asOf, long events, long vacancies, long served, long placed) {}

    static CampaignResult of(String programme, int year, List<OfCounty> counties) {
        return new CampaignResult(
                programme,
                year,
                counties.stream().mapToLong(OfCounty::events).sum(),
                counties.stream().mapToLong(OfCounty::vacancies).sum(),
                counties.stream().mapToLong(OfCounty::served).sum(),
                counties.stream().mapToLong(OfCounty::placed).sum(),
                counties);
    }
}
