package org.resetdesk.cases;

import java.util.function.Function;
import org.resetdesk.platform.language.Words;

/** Why a case is refused; each with what the installer can do. Where each comes from: {@code domain.md} §4.1. */
public enum RejectionReason {
    PHOTO_UNREADABLE(StoryMessages::photoUnreadable, CasesMessages::photoUnreadableNext),
    SERIAL_LABEL_MISMATCH(StoryMessages::serialLabelMismatch, CasesMessages::serialLabelMismatchNext),
    SERIAL_TRUNCATED(StoryMessages::serialTruncated, CasesMessages::serialTruncatedNext),
    WRONG_QR(StoryMessages::wrongQr, CasesMessages::wrongQrNext),
    STRING_INVALID(StoryMessages::stringInvalid, CasesMessages::stringInvalidNext),
    ARTEFACT_EXPIRED(StoryMessages::artefactExpired, CasesMessages::artefactExpiredNext),
    DEVICE_REBOOTED(StoryMessages::deviceRebooted, CasesMessages::deviceRebootedNext),
    SUPERSEDED_BY_REEXPORT(StoryMessages::supersededByReexport, CasesMessages::supersededByReexportNext),
    START_TIME_MISSING(StoryMessages::startTimeMissing, CasesMessages::startTimeMissingNext),
    REGION_NOT_SUPPORTED(StoryMessages::regionNotSupported, CasesMessages::regionNotSupportedNext),
    ACCOUNT_NOT_AUTHENTICATED(StoryMessages::accountNotAuthenticated, CasesMessages::accountNotAuthenticatedNext),
    NOT_AUTHORISED_CHANNEL(StoryMessages::notAuthorisedChannel, CasesMessages::notAuthorisedChannelNext),
    PROOF_OF_PURCHASE_REQUIRED(StoryMessages::proofOfPurchaseRequired, CasesMessages::proofOfPurchaseRequiredNext),
    OTHER_VENDOR(StoryMessages::otherVendor, CasesMessages::otherVendorNext),
    SELF_SERVICE_AVAILABLE(StoryMessages::selfServiceAvailable, CasesMessages::selfServiceAvailableNext),
    DUPLICATE_OPEN_CASE(StoryMessages::duplicateOpenCase, CasesMessages::duplicateOpenCaseNext),
    OWNER_REFUSED(StoryMessages::ownerRefused, CasesMessages::ownerRefusedNext);

    private final Function<StoryMessages, String> word;
    private final Function<CasesMessages, String> nextStep;

    RejectionReason(Function<StoryMessages, String> word, Function<CasesMessages, String> nextStep) {
        this.word = word;
        this.nextStep = nextStep;
    }

    /** What only the site's contact can say is no technician's to choose. */
    public boolean isForTechnicians() {
        return this != OWNER_REFUSED;
    }

    public String word() {
        return word.apply(Words.of(StoryMessages.class));
    }

    /** As a case's history keeps it. */
    String keptWord() {
        return word.apply(Words.kept(StoryMessages.class));
    }

    public String nextStep() {
        return nextStep.apply(Words.of(CasesMessages.class));
    }
}
