package org.ganlao.socialinsurance.benefit.medical.domain;

import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * One bill of a hospital or a pharmacy.
 *
 * @param tier of the hospital; null for a pharmacy
 */
public record Bill(Care care, Tier tier, Costs costs) {

    /** @throws Rejection if a hospital has no tier, or a pharmacy has one */
    public Bill {
        Objects.requireNonNull(care, "care");
        Objects.requireNonNull(costs, "costs");
        if ((care == Care.PHARMACY) != (tier == null)) {
            throw new Rejection(MedicalRefusal.TIER_OF_HOSPITALS, care);
        }
    }
}
