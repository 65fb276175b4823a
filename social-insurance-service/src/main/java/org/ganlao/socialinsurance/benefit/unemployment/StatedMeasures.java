package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.Masking;

/** What is done about an alert. */
@Schema(name = "UnemploymentAlertMeasures", examples = "{\"measures\":\"暂停规模裁员，组织专场招聘会\"}")
record StatedMeasures(@NotBlank @Size(max = 1000) String measures) {

    StatedMeasures {
        measures = measures == null ? null : Masking.maskWithin(measures);
    }
}
