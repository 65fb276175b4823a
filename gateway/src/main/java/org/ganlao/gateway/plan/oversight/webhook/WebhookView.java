package org.ganlao.gateway.plan.oversight.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.oversight.stream.Topic;
import org.ganlao.gateway.plan.oversight.webhook.domain.Webhook;
import org.ganlao.gateway.plan.oversight.webhook.domain.WebhookState;
import org.ganlao.platform.http.Versioned;

/** A webhook as its owner sees it. */
@Schema(description = "推送订阅 · A webhook")
record WebhookView(
        UUID id,
        String owner,
        String sourceRef,

        @Schema(examples = "https://stats.example.org/ganlao")
        String address,

        @Schema(description = "主题，空为全部 · Topics, empty for all")
        List<Topic> topics,

        @Schema(examples = "360000") String region,
        WebhookState state,

        @Schema(description = "已送达或无关的最后一条消息 · The last message that was delivered or does not concern it")
        long position,

        @Schema(description = "连续失败次数 · Failures in a row") int failures,
        Instant nextAttempt,

        @Schema(
                description =
                        "授权确认的有效期；订阅者本人凭令牌查询推送订阅即顺延，逾期停止推送"
                                + " · What the owner may holds until then, and for longer whenever the owner asks about webhooks; then nothing is sent")
        Instant grantedUntil,

        Instant createdAt,

        @Schema(description = "仅在建立和更换时出示一次 · Shown once, when it is made", examples = "whsec_…")
        String secret,

        int version)
        implements Versioned {

    /** @param secret null except when it is made */
    static WebhookView of(Webhook webhook, String secret) {
        Webhook.Wish wish = webhook.wish();
        Webhook.Progress progress = webhook.progress();
        return new WebhookView(
                wish.id(),
                wish.owner(),
                wish.sourceRef(),
                wish.address().toString(),
                wish.topics().stream().map(Topic::valueOf).sorted().toList(),
                wish.region(),
                progress.state(),
                progress.position(),
                progress.failures(),
                progress.state() == WebhookState.ACTIVE && progress.failures() > 0 ? progress.nextAttempt() : null,
                progress.state() == WebhookState.ENDED ? null : progress.grantedUntil(),
                wish.createdAt(),
                secret,
                progress.version());
    }
}
