package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.Carried;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.Route;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;

/** Relations leave one agency and arrive at another. Locks: the person, then the rows. */
@ApplicationScoped
class TransferRelations {

    private final TransferRepository transfers;
    private final MoveEnrolments enrolments;
    private final CarriedHistory history;
    private final TransferMoney money;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransferEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    TransferRelations(
            TransferRepository transfers,
            MoveEnrolments enrolments,
            CarriedHistory history,
            TransferMoney money,
            RecordChecks checks,
            RegionScope scope,
            TransferEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.enrolments = enrolments;
        this.history = history;
        this.money = money;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    TransferView begin(DepartureRequest request) {
        checks.requirePast(request.on(), "/on");
        if (request.toRegion() != null) {
            checks.requireRegion(request.toRegion(), request.on(), "/toRegion");
        }
        Enrolment leaving = enrolments.opened(request.enrolment());
        Route route = Route.from(leaving.region(), request.toRegion(), request.toPlace(), request.on());
        EnrolmentTransfer.requireCarried(leaving.insuredAs().insurance());
        transfers.underway(leaving.id()).ifPresent(other -> {
            throw new Rejection(TransferRefusal.TRANSFER_UNDERWAY, other.id());
        });
        boolean active = leaving.state() == EnrolmentState.ACTIVE;
        EnrolmentTransfer transfer = EnrolmentTransfer.begun(
                new Origin(caller.client(), request.sourceRef()),
                leaving.person().token(),
                leaving.insuredAs().insurance(),
                leaving.id(),
                active,
                route,
                carried(leaving),
                caller.subject(),
                changes.now());
        enrolments.leave(leaving, request.on());
        transfers.add(transfer);
        return events.began(transfer);
    }

    private Carried carried(Enrolment leaving) {
        Insurance insurance = leaving.insuredAs().insurance();
        List<String> tokens = persons.tokensOf(leaving.person());
        return new Carried(history.months(tokens, insurance), money.carried(tokens, insurance));
    }

    /** The agency that receives it goes on with the person, and its fund with the account. */
    @Transactional
    TransferView arrive(UUID id, String ifMatch, Arrival arrival) {
        EnrolmentTransfer transfer = open(id, ifMatch);
        transfer.requireArrival(caller.subject());
        scope.requireWrite(transfer.route().toRegion());
        Enrolment entered = enrolments.enter(
                transfer.left(),
                arrival.kind(),
                arrival.employerToken(),
                transfer.route().toRegion(),
                transfer.route().movedOn(),
                "transfer " + transfer.id());
        transfer.arrive(entered.id(), caller.subject(), changes.now());
        money.within(transfer);
        return events.settled(transfer);
    }

    @Transactional
    TransferView dispatch(UUID id, String ifMatch) {
        EnrolmentTransfer transfer = open(id, ifMatch);
        transfer.dispatch(caller.subject(), changes.now());
        money.outOfProvince(transfer, enrolments.tokens(transfer.left()));
        return events.settled(transfer);
    }

    @Transactional
    TransferView withdraw(UUID id, String ifMatch, TransferWithdrawal withdrawal) {
        EnrolmentTransfer transfer = open(id, ifMatch);
        transfer.withdraw(withdrawal.reason(), changes.now());
        scope.requireWrite(transfer.route().fromRegion());
        enrolments.stay(transfer.left(), transfer.leftActive());
        return events.withdrawn(transfer);
    }

    private EnrolmentTransfer open(UUID id, String ifMatch) {
        return transfers.forChange(id, ifMatch, transfer -> persons.lockTokens(List.of(transfer.person())));
    }
}
