package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;

/**
 * 反担保人：stands to the guarantee fund for a loan, for an amount. As long as the loan is open it takes one of the places that
 * a person has for this; with the end of the loan it is released.
 */
@Entity
@Table(name = "microloan_guarantor")
public class Guarantor {

    @Id
    private UUID id;

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private Money amount;

    private Integer place;

    /** @param place among the loans for which the person may stand at a time, from 1 on */
    public Guarantor(UUID id, ProtectedId person, Money amount, int place) {
        if (!amount.isPositive()) {
            throw new Rejection(MicroloanRefusal.NOT_AN_AMOUNT, amount);
        }
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.amount = amount;
        this.place = place;
    }

    protected Guarantor() {}

    void become(Guarantor stated) {
        amount = stated.amount;
    }

    void release() {
        place = null;
    }

    /** After a mistaken end of the loan was taken back. */
    public void standAgain(int free) {
        place = free;
    }

    boolean isSamePersonAs(Guarantor other) {
        return person.token().equals(other.person.token());
    }

    public UUID id() {
        return id;
    }

    public ProtectedId person() {
        return person;
    }

    /** For which it stands at most. */
    public Money amount() {
        return amount;
    }

    /** Whether the loan is still open. */
    public boolean stands() {
        return place != null;
    }
}
