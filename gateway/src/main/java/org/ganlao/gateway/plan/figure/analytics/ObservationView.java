package org.ganlao.gateway.plan.figure.analytics;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of a cube, and where its readings are found. */
@Schema(description = "一个单元 · One value; a value that is missing is left out, never 0")
record ObservationView(
        String region,
        String indicator,
        YearMonth month,
        Quantity measure,

        @Schema(description = "数值，率为比值 · In the indicator's unit; rates as ratios, 0.92 = 92 %")
        BigDecimal value,

        ObservationStatus status,

        @Schema(
                description = "背后的读数 · Address of the readings behind it",
                examples = "/v1/plans/2007/readings?indicator=new-urban-employment&region=360100&month=2007-03")
        String readings) {

    static ObservationView of(Observation observation, Selection selection) {
        return new ObservationView(
                observation.region(),
                observation.indicator(),
                observation.month(),
                observation.measure(),
                observation.value(),
                observation.status(),
                observation.value() == null || observation.measure() == Quantity.TARGET
                        ? null
                        : readings(observation, selection));
    }

    private static String readings(Observation observation, Selection selection) {
        String behind = "/v1/plans/%s/readings?indicator=%s&region=%s&month=%s"
                .formatted(selection.plan().id(), observation.indicator(), observation.region(), observation.month());
        String within = observation.measure() == Quantity.IN_MONTH ? "&since=" + observation.month() : "";
        return behind + within + (selection.asOf() == null ? "" : "&asOf=" + selection.asOf());
    }
}
