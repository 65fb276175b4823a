package org.ganlao.skills.provider.baseproject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a base costs, and who bears how much of it: all of it is borne, and each bears something.
 *
 * @param provinceShare of the province
 * @param localShare of the city or county
 */
@Embeddable
public record BaseFunding(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Funders funders,

        @Column(nullable = false) Money total,

        @Column(name = "province_share", nullable = false) Money provinceShare,

        @Column(name = "local_share", nullable = false) Money localShare) {

    public BaseFunding {
        Objects.requireNonNull(funders, "funders");
        Objects.requireNonNull(total, "total");
        if (!provinceShare.isPositive() || !localShare.isPositive()) {
            throw new Rejection(BaseProjectRefusal.FUNDER_BEARS_NOTHING);
        }
        if (!provinceShare.plus(localShare).equals(total)) {
            throw new Rejection(BaseProjectRefusal.SHARES_MISS_TOTAL, provinceShare.plus(localShare), total);
        }
    }
}
