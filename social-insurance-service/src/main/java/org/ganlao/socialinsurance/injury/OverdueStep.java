package org.ganlao.socialinsurance.injury;

enum OverdueStep {
    RECOGNITION,
    APPRAISAL
}
