package org.ganlao.skills.instruction.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;

record ShortageView(
        String region,
        String park,
        String occupation,
        int level,
        OrderBalance balance,

        @Schema(description = "未关闭的订单 · The open orders") List<String> orders) {

    static ShortageView from(Row row) {
        return new ShortageView(
                row.text("region"),
                row.text("park"),
                row.text("occupation"),
                (int) row.number("level"),
                OrderBalance.from(row),
                row.texts("orders"));
    }

    /** By which it is listed. */
    String key() {
        return String.join("|", region, park, occupation, String.valueOf(level));
    }
}
