package org.ganlao.employment.coverage.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.pilot.domain.Verdict;

/**
 * How far a pilot area, or a county in it, has come with the checklist.
 *
 * @param met number of items that are met
 */
@Schema(description = "试点评估，各项取最近一次 · By the latest evidence of each item")
record PilotAssessment(String region, long met, List<Item> items) {

    /** @param verdict absent, as evidence and day, where nothing was found yet */
    record Item(String code, Verdict verdict, LocalDate assessedOn, UUID evidence) {}

    static PilotAssessment of(String region, List<Item> items) {
        return new PilotAssessment(
                region,
                items.stream().filter(item -> item.verdict() == Verdict.MET).count(),
                items);
    }
}
