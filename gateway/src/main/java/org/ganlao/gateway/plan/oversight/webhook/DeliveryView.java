package org.ganlao.gateway.plan.oversight.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt to deliver. */
@Schema(description = "一次推送 · One attempt to deliver")
record DeliveryView(
        long id,

        @Schema(description = "消息编号，测试没有 · Id of the message, absent for a test")
        Long message,

        @Schema(examples = "alert.raised") String kind,
        int attempt,
        Instant at,

        @Schema(description = "毫秒 · Duration in milliseconds")
        long millis,

        @Schema(description = "接收方状态码 · Status of the receiver")
        Integer status,

        @Schema(description = "未得到状态码的原因 · Why there was no status")
        String problem) {}
