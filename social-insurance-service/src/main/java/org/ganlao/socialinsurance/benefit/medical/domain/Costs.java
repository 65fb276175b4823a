package org.ganlao.socialinsurance.benefit.medical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bill comes to, by the classes of the catalogues of drugs, treatments and facilities.
 *
 * @param classA 甲类
 * @param classB 乙类，of which the person bears a share beforehand
 * @param classC 丙类，outside of the catalogues
 */
@Embeddable
public record Costs(
        @Column(name = "class_a", nullable = false) Money classA,
        @Column(name = "class_b", nullable = false) Money classB,
        @Column(name = "class_c", nullable = false) Money classC) {

    /** @throws Rejection if a class is negative, or all are nothing */
    public Costs {
        if (List.of(classA, classB, classC).stream().anyMatch(Money::isNegative)) {
            throw new Rejection(MedicalRefusal.COST_NEGATIVE);
        }
        if (classA.isZero() && classB.isZero() && classC.isZero()) {
            throw new Rejection(MedicalRefusal.NOTHING_BILLED);
        }
    }

    public Money total() {
        return classA.plus(classB).plus(classC);
    }
}
