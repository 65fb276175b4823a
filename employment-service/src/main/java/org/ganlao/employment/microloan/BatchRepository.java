package org.ganlao.employment.microloan;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.microloan.domain.LoanBatch;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class BatchRepository extends FactRepository<LoanBatch> {

    BatchRepository(RegionScope scope) {
        super(scope, LoanBatch.class, "region");
    }
}
