package org.ganlao.skills.instruction.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;

/** How far an order, or all orders of a kind, are served. */
record OrderBalance(
        @Schema(description = "订单人数 · Workers ordered") long ordered,

        @Schema(description = "已就业 · At work with who ordered, by what employment told")
        long placed,

        @Schema(description = "已录用待就业 · Taken, and not at work yet")
        long taken,

        @Schema(description = "已推荐待答复 · Offered, and not answered")
        long offered,

        @Schema(description = "已结业可推荐 · Graduates of the orders' courses who are neither offered nor at work")
        long available,

        @Schema(description = "在训 · In the orders' courses") long underWay,

        @Schema(description = "缺口 · Whom nobody is in sight for")
        long gap) {

    static OrderBalance from(Row row) {
        long ordered = row.number("ordered");
        long placed = row.number("placed");
        long taken = row.number("taken");
        long offered = row.number("offered");
        long available = row.number("available");
        long underWay = row.number("under_way");
        return new OrderBalance(
                ordered,
                placed,
                taken,
                offered,
                available,
                underWay,
                Math.max(0, ordered - placed - taken - offered - available - underWay));
    }
}
