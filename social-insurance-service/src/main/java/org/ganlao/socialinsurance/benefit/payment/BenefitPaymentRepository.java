package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;

@ApplicationScoped
class BenefitPaymentRepository extends FactRepository<BenefitPayment> {

    /** As the index of a ground's payments says it. */
    private static final String TAKING = "state not in (REFUSED, ANNULLED, RECOVERED)";

    private static final Keyset<BenefitPayment> NEWEST_FIRST = Keyset.<BenefitPayment>descending()
            .by("r.dueOn", BenefitPayment::dueOn, LocalDate::parse)
            .by("r.id", BenefitPayment::id, UUID::fromString);

    BenefitPaymentRepository(RegionScope scope) {
        super(scope, BenefitPayment.class, "region");
    }

    /** Behind a lock on its person, by token. */
    BenefitPayment forChangeOfPerson(UUID id, String ifMatch, Consumer<Collection<String>> persons) {
        return forChange(id, ifMatch, payment -> {
            persons.accept(Set.of(payment.person()));
            getEntityManager().lock(payment, LockModeType.PESSIMISTIC_WRITE);
        });
    }

    Optional<BenefitPayment> taking(UUID ground, String benefit, YearMonth month) {
        return find("ground = ?1 and benefit = ?2 and state in ?3", ground, benefit, PaymentState.TAKING).stream()
                .filter(payment -> payment.month().equals(Optional.ofNullable(month)))
                .findFirst();
    }

    /** All of the ground that may still fall away, by id, which nobody changes until the transaction ends. */
    List<BenefitPayment> held(UUID ground) {
        return getEntityManager()
                .createQuery(
                        "select id from BenefitPayment where ground = ?1 and " + TAKING + " order by id", UUID.class)
                .setParameter(1, ground)
                .getResultList()
                .stream()
                .map(id -> locked(id).orElseThrow())
                .filter(payment -> PaymentState.TAKING.contains(payment.state()))
                .toList();
    }

    /** What was asked for once and struck out unpaid when its ground fell away, by id. */
    List<BenefitPayment> fallen(UUID ground) {
        return list("ground = ?1 and fell and month is null order by id", ground);
    }

    List<BenefitPayment> withThePerson(UUID ground) {
        return list("ground = ?1 and state in ?2 and " + TAKING, ground, PaymentState.WITH_THE_PERSON);
    }

    Page<BenefitPayment> page(BenefitPaymentFilter filter, Paging paging) {
        return visible()
                .where("r.benefit = :benefit", "benefit", filter.benefit)
                .where("r.state = :state", "state", filter.state)
                .where("r.region = :region", "region", filter.region)
                .where("r.ground = :ground", "ground", filter.ground)
                .where("r.person = :person", "person", filter.person)
                .where("r.run = :run", "run", filter.run)
                .page(paging, NEWEST_FIRST);
    }
}
