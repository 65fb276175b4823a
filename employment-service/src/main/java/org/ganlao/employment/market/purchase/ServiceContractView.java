package org.ganlao.employment.market.purchase;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record ServiceContractView(
        UUID id,
        int version,
        EntryState state,
        StatedServiceContract contract,
        Money total,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ServiceContractView from(ServiceContract contract) {
        return new ServiceContractView(
                contract.id(),
                contract.version(),
                contract.state(),
                StatedServiceContract.from(contract),
                contract.total(),
                contract.annulReason(),
                contract.origin().sourceRef(),
                contract.recordedAt());
    }
}
