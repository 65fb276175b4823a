package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.startup.entrepreneurship.domain.FairResults;
import org.ganlao.platform.money.Money;

/** What a fair brought, as requests state it and answers show it. */
@Schema(name = "StatedFairResults", examples = StatedResults.EXAMPLE)
record StatedResults(
        @Schema(description = "展示项目数 · Projects shown") @NotNull @Min(0) @Max(1_000_000)
        Integer projects,

        @Schema(description = "参观人次 · Visitors, person-times") @NotNull @Min(0) @Max(10_000_000)
        Integer visitors,

        @Schema(description = "达成意向数 · Intents") @NotNull @Min(0) @Max(1_000_000)
        Integer intents,

        @Schema(description = "签约数 · Agreements signed") @NotNull @Min(0) @Max(1_000_000)
        Integer agreements,

        @Schema(description = "签约投资额 · Investment as the agreements state it") @NotNull
        Money investment) {

    static final String EXAMPLE =
            "{\"projects\":120,\"visitors\":8600,\"intents\":340,\"agreements\":75," + "\"investment\":\"3260000.00\"}";

    FairResults results() {
        return new FairResults(projects, visitors, intents, agreements, investment);
    }

    static StatedResults from(FairResults results) {
        return results == null
                ? null
                : new StatedResults(
                        results.projects(),
                        results.visitors(),
                        results.intents(),
                        results.agreements(),
                        results.investment());
    }
}
