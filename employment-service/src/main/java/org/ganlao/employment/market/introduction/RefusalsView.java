package org.ganlao.employment.market.introduction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.seeking.jobseeker.domain.Refusals;

/** How often a registered person refused the work that was offered. */
record RefusalsView(
        @Schema(description = "求职登记 · Registration") UUID registration,

        @Schema(description = "无正当理由不接受工作的次数 · How often without a good cause")
        int times,

        @Schema(description = "终止登记的次数 · So many end the registration")
        int enough,

        @Schema(description = "达到次数的日期 · Day on which it was enough; absent while it is not")
        LocalDate enoughOn,

        @Schema(description = "各次介绍 · The introductions that were refused, by day")
        List<Refused> items) {

    @Schema(name = "RefusedIntroduction")
    record Refused(UUID introduction, UUID vacancy, LocalDate on) {

        static Refused of(Introduction introduction) {
            return new Refused(
                    introduction.id(),
                    introduction.vacancy(),
                    introduction.refusedOn().orElseThrow());
        }
    }

    static RefusalsView of(UUID registration, List<Introduction> made, Refusals refusals) {
        return new RefusalsView(
                registration,
                refusals.times(),
                refusals.enough(),
                refusals.enoughOn().orElse(null),
                made.stream()
                        .filter(introduction -> introduction.refusedOn().isPresent())
                        .map(Refused::of)
                        .sorted(Comparator.comparing(Refused::on))
                        .toList());
    }
}
