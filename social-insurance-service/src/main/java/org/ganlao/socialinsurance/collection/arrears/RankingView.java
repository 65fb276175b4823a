package org.ganlao.socialinsurance.collection.arrears;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;

/** How the counties of the caller's regions collect what falls due in some months, the best first. */
record RankingView(String from, String until, List<County> counties, List<DatedValue> trace) {

    /**
     * @param rate paid of due, in percent
     * @param incentive by the dated formula
     */
    @Schema(name = "CollectionOfCounty")
    record County(int rank, String region, Money due, Money paid, Money arrears, BigDecimal rate, Money incentive) {}
}
