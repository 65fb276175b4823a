package org.ganlao.laborrights.relation.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ganlao.laborrights.relation.contract.ContractBatchRequest.BatchRow;
import org.ganlao.laborrights.relation.contract.ContractBatchView.BatchRowView;
import org.ganlao.laborrights.relation.contract.domain.ContractRefusal;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.roll.RollRepository;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.problem.Explanations;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/**
 * Carries out the rows of a batch in one transaction, in their order; each is taken or refused by itself, and what is refused is
 * refused before it has changed anything. A preview does the same and takes it all back. Locks: the persons who are named, then the
 * entries of all contracts and of those who sign in the order of their ids; what comes under a number meanwhile is held when its
 * row is carried out.
 */
@ApplicationScoped
class ApplyContractBatch {

    private final SignContract signing;
    private final ChangeContract changing;
    private final ContractRepository contracts;
    private final RollRepository rolls;
    private final RecordChecks records;
    private final RegionScope scope;
    private final Explanations explanations;
    private final Audit audit;
    private final BulkWork bulk;
    private final BusinessClock clock;

    ApplyContractBatch(
            SignContract signing,
            ChangeContract changing,
            ContractRepository contracts,
            RollRepository rolls,
            RecordChecks records,
            RegionScope scope,
            Explanations explanations,
            Audit audit,
            BulkWork bulk,
            BusinessClock clock) {
        this.signing = signing;
        this.changing = changing;
        this.contracts = contracts;
        this.rolls = rolls;
        this.records = records;
        this.scope = scope;
        this.explanations = explanations;
        this.audit = audit;
        this.bulk = bulk;
        this.clock = clock;
    }

    @Transactional
    ContractBatchView apply(ContractBatchRequest request) {
        records.requireOwnRegion(request.region(), clock.today(), "/region");
        ContractBatchView view = ContractBatchView.of(false, rows(request));
        audit.record(
                "contract-batch.applied",
                "contract-batch",
                request.sourceRef(),
                Map.of("employer", request.employer().value(), "taken", view.taken(), "refused", view.refused()));
        return view;
    }

    ContractBatchView preview(ContractBatchRequest request) {
        records.requireOwnRegion(request.region(), clock.today(), "/region");
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new Previewed(ContractBatchView.of(true, rows(request)));
            });
        } catch (Previewed previewed) {
            return previewed.view;
        }
    }

    /** Takes back what was done, and tells what it was. */
    private static final class Previewed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ContractBatchView view;

        Previewed(ContractBatchView view) {
            super("taken back", null, false, false);
            this.view = view;
        }
    }

    private List<BatchRowView> rows(ContractBatchRequest request) {
        bulk.begin();
        List<BatchRow> rows = request.rows();
        List<ContractRequest> signed = rows.stream()
                .map(BatchRow::signing)
                .filter(Objects::nonNull)
                .filter(signing::isWellStated) // the others are refused in their rows
                .toList();
        signing.foresee(
                signed,
                contracts.entriesUnder(
                        request.employer().value(),
                        rows.stream().map(BatchRow::number).toList()));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> row(at + 1, request, rows.get(at)))
                .toList();
    }

    private BatchRowView row(int place, ContractBatchRequest request, BatchRow row) {
        bulk.write(); // what those before it left for later is not this row's
        long mark = bulk.touched();
        try {
            LabourContract contract = carriedOut(request, row);
            return BatchRowView.taken(place, row.number(), contract.id(), contract.version());
        } catch (Rejection refused) {
            if (!bulk.untouchedSince(mark)) {
                throw refused;
            }
            return BatchRowView.refused(place, row.number(), explanations.of(refused));
        }
    }

    private LabourContract carriedOut(ContractBatchRequest request, BatchRow row) {
        if (!row.statesOneAct()) {
            throw new Rejection(ContractRefusal.ROW_NEEDS_ONE_ACT);
        }
        if (row.signing() != null) {
            return signed(request, row);
        }
        LabourContract contract = contracts
                .under(request.employer().value(), row.number())
                .filter(found -> scope.covers(found.region()))
                .map(changing::held)
                .orElseThrow(() -> new Rejection(ContractRefusal.CONTRACT_NUMBER_UNKNOWN, row.number()));
        return changed(contract, row);
    }

    /** By the one act that the row states. */
    private LabourContract changed(LabourContract contract, BatchRow row) {
        return Stream.of(
                        by(row.renewal(), renewal -> changing.renew(contract, renewal)),
                        by(row.change(), change -> changing.change(contract, change)),
                        by(row.suspension(), suspension -> changing.suspend(contract, suspension)),
                        by(row.resumption(), resumption -> changing.resume(contract, resumption)),
                        by(row.end(), end -> changing.end(contract, end)),
                        by(row.correction(), correction -> changing.correct(contract, correction)),
                        by(row.annulment(), annulment -> changing.annul(contract, annulment.reason())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static <A> Optional<Supplier<LabourContract>> by(A act, Function<A, LabourContract> taking) {
        return Optional.ofNullable(act).map(stated -> () -> taking.apply(stated));
    }

    private LabourContract signed(ContractBatchRequest request, BatchRow row) {
        ContractRequest stated = row.signing();
        if (!stated.terms().number().equals(row.number())) {
            throw new Rejection(
                    ContractRefusal.ROW_STATES_OTHER_NUMBER,
                    row.number(),
                    stated.terms().number());
        }
        signing.check(stated);
        String employer = stated.namesEntry()
                ? rolls.visible(stated.rollEntry()).post().employer()
                : stated.post().employer().value();
        if (!employer.equals(request.employer().value())) {
            throw new Rejection(ContractRefusal.ROW_STATES_OTHER_EMPLOYER, request.employer());
        }
        return signing.take(stated);
    }
}
