package org.ganlao.platform.imports;

import org.ganlao.platform.problem.Refusal;

enum ItemRefusal implements Refusal {
    ITEM_UNWANTED;

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String en() {
        return "Nobody wants {0}.";
    }

    @Override
    public String zh() {
        return "没有人要 {0}。";
    }

    @Override
    public String source() {
        return "House rule 9";
    }
}
