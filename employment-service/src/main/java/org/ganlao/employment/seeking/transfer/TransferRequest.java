package org.ganlao.employment.seeking.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = TransferRequest.EXAMPLE)
record TransferRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedDeparture departure,

        @Schema(description = "补登已返乡人员时填写 · Of a person who is back already") @Valid
        StatedReturn returned) {

    Return statedReturn() {
        return returned == null ? null : returned.stated();
    }

    static final String EXAMPLE = """
            {"sourceRef": "YD-2007-000731",
             "person": {"kind": "resident-id", "number": "360731198305120013"},
             "departure": {"region": "360102", "departedOn": "2007-02-26",
                           "destination": {"kind": "other-province", "region": "440300", "place": "深圳市宝安区"},
                           "occupation": "6-05-03-01", "organisedBy": "training-school"}}""";
}
