package org.ganlao.platform.money;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entity with an amount, as services have them: nothing but the type. */
@Entity
@Table(name = "probe_amount")
class ProbeAmount {

    @Id
    long id;

    Money amount;

    protected ProbeAmount() {}

    ProbeAmount(long id, Money amount) {
        this.id = id;
        this.amount = amount;
    }
}
