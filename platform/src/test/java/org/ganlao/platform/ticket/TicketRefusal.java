package org.ganlao.platform.ticket;

import org.ganlao.platform.problem.Refusal;

enum TicketRefusal implements Refusal {
    TITLE_FORBIDDEN;

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String en() {
        return "The title {0} isn't allowed.";
    }

    @Override
    public String zh() {
        return "不允许使用标题 {0}。";
    }

    @Override
    public String source() {
        return "House rule 7";
    }
}
