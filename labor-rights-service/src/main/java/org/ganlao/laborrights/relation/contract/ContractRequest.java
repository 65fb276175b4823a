package org.ganlao.laborrights.relation.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.contract.domain.Statement;
import org.ganlao.laborrights.relation.roll.StatedPost;
import org.ganlao.platform.record.StatedPerson;

/** A contract that was signed with a person on a roll, who is named by the entry, or by document and post. */
@Schema(examples = ContractRequest.EXAMPLE)
record ContractRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Schema(description = "名册记录的标识；或填写人员与岗位 · Id of the employee's entry on the roll, or person and post")
        UUID rollEntry,

        @Schema(description = "不填名册记录时；尚不在册的一并进入名册 · Without an entry; who is not on the roll yet is put there with it")
        @Valid
        StatedPerson person,

        @Valid StatedPost post,

        @Valid @NotNull StatedTerms terms,
        @Valid StatedWork work) {

    boolean namesEntry() {
        return rollEntry != null;
    }

    /** The person and the post, where no entry is named. */
    boolean namesPerson() {
        return person != null && post != null;
    }

    /** Whether the party is stated by the entry alone, or by person and post alone. */
    boolean statesOneParty() {
        return namesEntry() ? person == null && post == null : namesPerson();
    }

    static final String EXAMPLE = """
            {"sourceRef": "HT-2007-0102", "rollEntry": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c8d94",
             "terms": {"number": "LD-2007-017", "kind": "fixed", "signedOn": "2007-01-15", "startsOn": "2007-01-15",
                       "endsOn": "2009-01-14", "probationEndsOn": "2007-03-15"}}""";

    Statement statement() {
        return Statement.agreed(terms.terms(), StatedWork.of(work));
    }
}
