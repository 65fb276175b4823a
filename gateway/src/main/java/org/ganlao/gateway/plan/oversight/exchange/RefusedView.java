package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.refusal.RefusedRequests;

/** What one rule refused of what a program sent. */
@Schema(
        name = "RefusedRequests",
        description =
                "同一规则拒收某程序报送的次数 · How often one rule refused what a program sent; single rows of files that were taken"
                        + " are not among them")
record RefusedView(
        String client,

        @Schema(description = "程序已登记 · The program is registered")
        boolean registered,

        @Schema(description = "所报送的服务，见 /api/{service} · Service that it sent to", examples = "insurance")
        String service,

        @Schema(description = "400 起为拒收，500 起为未能处理 · From 400 on refused, from 500 on not dealt with", examples = "422")
        int status,

        @Schema(
                description = "规则代码，见 /problems/{code}；未说明则无 · Code of the rule; absent where the answer told none",
                examples = "employer-not-registered")
        String rule,

        long requests,
        Instant lastAt) {

    static RefusedView of(RefusedRequests refused, boolean registered) {
        return new RefusedView(
                refused.client(),
                registered,
                refused.service(),
                refused.status(),
                refused.rule().isEmpty() ? null : refused.rule(),
                refused.requests(),
                refused.last());
    }
}
