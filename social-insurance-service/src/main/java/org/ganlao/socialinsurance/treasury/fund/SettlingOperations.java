package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.treasury.fund.domain.Bearer;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;
import org.ganlao.socialinsurance.treasury.fund.domain.FundRefusal;
import org.ganlao.socialinsurance.treasury.fund.domain.OperationKind;
import org.ganlao.socialinsurance.treasury.fund.domain.PartSettled;

/** Which operations move the parts of a settlement. */
@ApplicationScoped
public class SettlingOperations {

    private final OperationRepository operations;
    private final Instance<SettledParts> settlements;
    private final Pools pools;
    private final TransactionLock locks;

    SettlingOperations(
            OperationRepository operations,
            @Any Instance<SettledParts> settlements,
            Pools pools,
            TransactionLock locks) {
        this.operations = operations;
        this.settlements = settlements;
        this.pools = pools;
        this.locks = locks;
    }

    /** Nobody moves a part of the settlement, or strikes it out, until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID settlement) {
        locks.hold("parts of settlement " + settlement);
    }

    /** The operations that stand, by whose part they move. */
    public Map<Bearer, UUID> of(UUID settlement) {
        Map<Bearer, UUID> moved = new EnumMap<>(Bearer.class);
        operations
                .settling(settlement)
                .forEach(operation -> moved.put(operation.settles().bearer(), operation.id()));
        return moved;
    }

    /** Refuses an operation that moves something else than the part that it names, or what another one moves already. */
    void requireFit(FundOperation operation) {
        PartSettled part = operation.settles();
        if (part == null) {
            return;
        }
        hold(part.settlement());
        SettledParts.Part owed = settlements.stream()
                .flatMap(kind -> kind.of(part).stream())
                .findFirst()
                .orElseThrow(
                        () -> new Rejection(FundRefusal.NOTHING_SETTLED, part.settlement()).at("/settles/settlement"));
        String pool = pools.of(owed.insurance(), owed.concerns(), operation.occurredOn());
        boolean fromWhomItIs = operation.kind() == OperationKind.FISCAL_SUBSIDY
                || operation.kind() == OperationKind.ADJUSTMENT && owed.giver().equals(operation.giver());
        if (!fromWhomItIs
                || operation.insurance() != owed.insurance()
                || !operation.region().equals(pool)
                || !operation.amount().equals(owed.amount())) {
            throw new Rejection(FundRefusal.NOT_THE_PART_SETTLED, owed.amount(), owed.giver(), pool).at("/settles");
        }
        Optional.ofNullable(of(part.settlement()).get(part.bearer()))
                .filter(other -> !other.equals(operation.id()))
                .ifPresent(other -> {
                    throw new Rejection(FundRefusal.PART_MOVED_ALREADY, other).at("/settles");
                });
    }
}
