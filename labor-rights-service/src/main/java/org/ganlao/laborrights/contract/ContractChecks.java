package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ganlao.laborrights.contract.domain.Act;
import org.ganlao.laborrights.contract.domain.ActKind;
import org.ganlao.laborrights.contract.domain.ContractRefusal;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.ProbationLimits;
import org.ganlao.laborrights.contract.domain.Terms;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.RecordChecks;

/** What the terms of a contract must hold against the calendar, the law of probation and the employer's other contracts. */
@ApplicationScoped
class ContractChecks {

    private final RecordChecks records;
    private final ProbationLimits probation;
    private final ContractRepository contracts;

    ContractChecks(RecordChecks records, ProbationLimits probation, ContractRepository contracts) {
        this.records = records;
        this.probation = probation;
        this.contracts = contracts;
    }

    /** What was signed, or an act, with all that stand after it. */
    void require(Act act, Map<Integer, Act> standing, LabourContract contract) {
        Act meant = act.kind() == ActKind.CORRECT ? standing.get(act.of()) : act;
        switch (meant.kind()) {
            case SIGN -> requireSigned(meant.states().terms(), contract);
            case RENEW -> requireRenewed(meant.states().terms());
            case SUSPEND, RESUME, END -> records.requirePast(meant.states().on(), "/on");
            case CHANGE, CORRECT, ANNUL -> {}
        }
    }

    void requireSigned(Terms stated, LabourContract contract) {
        records.requirePast(stated.signedOn(), "/terms/signedOn");
        probation.require(stated);
        if (contracts.knows(contract.employer(), stated.number(), contract.id())) {
            throw new Rejection(ContractRefusal.CONTRACT_NUMBER_USED, stated.number()).at("/terms/number");
        }
    }

    private void requireRenewed(Terms stated) {
        records.requirePast(stated.signedOn(), "/signedOn");
    }
}
