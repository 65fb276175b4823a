package org.ganlao.gateway.plan.oversight.alert;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Severity;
import org.ganlao.gateway.plan.oversight.alert.domain.Alert;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.http.Versioned;

/** An alert as it is shown and told. */
@Schema(description = "预警 · An alert")
record AlertView(
        UUID id,

        @Schema(description = "规则 · Rule, see /v1/alert-rules", examples = "pace-at-risk")
        String rule,

        Label label,
        Severity severity,

        @Schema(description = "对象 · What it is about, once in a rule", examples = "2007/new-urban-employment/360100")
        String subject,

        @Schema(description = "地区 · Region that it concerns", examples = "360100")
        String region,

        @Schema(description = "noticed is never shown", examples = "open")
        AlertStage stage,

        @Schema(
                description = "说明；within 为上一级受监测地区同一指标预警的 subject"
                        + " · Figures and names that explain it, as of the last sweep that saw it; within is the subject of an alert about"
                        + " the same figure in the region above that is watched")
        Map<String, String> detail,

        Instant raisedAt,

        @Schema(description = "情形不再出现的时刻，尚未解除 · Since when the condition is gone, before it is over")
        Instant goneSince,

        Instant acknowledgedAt,
        String acknowledgedBy,
        @Schema(description = "处理意见 · What will be done") String note,
        Instant clearedAt,

        @Schema(
                description =
                        "另有预警并入本件的下级地区数，仅 folded=true 时有 · Number of regions below whose alerts it stands for; only with folded=true")
        Long covered,

        int version)
        implements Versioned {

    /** As it is told to listeners and receivers elsewhere: who took it on and in which words is read here, by those who may. */
    static AlertView told(Alert alert, Label label, Severity severity) {
        AlertView view = of(alert, label, severity, null);
        return new AlertView(
                view.id,
                view.rule,
                view.label,
                view.severity,
                view.subject,
                view.region,
                view.stage,
                view.detail,
                view.raisedAt,
                view.goneSince,
                view.acknowledgedAt,
                null,
                null,
                view.clearedAt,
                view.covered,
                view.version);
    }

    /** @param covered null where it was not asked for */
    static AlertView of(Alert alert, Label label, Severity severity, Long covered) {
        Alert.State state = alert.state();
        Alert.Acknowledgement by = state.acknowledgement();
        return new AlertView(
                alert.id(),
                alert.rule(),
                label,
                severity,
                alert.subject(),
                alert.region(),
                state.stage(),
                state.detail(),
                state.raisedAt(),
                state.goneSince(),
                by == null ? null : by.at(),
                by == null ? null : by.by(),
                by == null ? null : by.note(),
                state.clearedAt(),
                covered,
                state.version());
    }
}
