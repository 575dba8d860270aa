package org.resetdesk.guidance.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The ways and the devices by their names, and why a way is for a device or is not: clauses that the advisor joins. */
@MessageBundle("advice")
public interface AdviceMessages {

    @Message("Hik-Connect QR code")
    String hikConnect();

    @Message("Reserved e-mail")
    String reservedEmail();

    @Message("Validation questions")
    String validationQuestions();

    @Message("GUID file")
    String guidFile();

    @Message("Hik-Partner Pro: nearby device (scanning)")
    String partnerNearby();

    @Message("Hik-Partner Pro: device on the platform")
    String partnerPlatform();

    @Message("Reset button")
    String resetButton();

    @Message("Hik-Partner Pro: LAN device (SADP)")
    String partnerLan();

    @Message("SADP: key")
    String sadpKey();

    @Message("SADP: encrypted file")
    String sadpFile();

    @Message("SADP: dated security code")
    String sadpCode();

    @Message("Submit a case")
    String submitCase();

    @Message("IP camera")
    String camera();

    @Message("IP cameras")
    String cameras();

    @Message("network recorder (NVR)")
    String nvr();

    @Message("network recorders (NVR)")
    String nvrs();

    @Message("analogue recorder (DVR)")
    String dvr();

    @Message("analogue recorders (DVR)")
    String dvrs();

    @Message("intercom")
    String intercom();

    @Message("intercoms")
    String intercoms();

    @Message("access control")
    String access();

    @Message("access control")
    String accesses();

    @Message("alarm panel")
    String alarm();

    @Message("alarm panels")
    String alarms();

    @Message("network switch")
    String networkSwitch();

    @Message("network switches")
    String networkSwitches();

    @Message("EZVIZ device")
    String ezviz();

    @Message("EZVIZ devices")
    String ezvizes();

    @Message("{oldest} or newer")
    String firmwareFrom(String oldest);

    @Message("{oldest} or newer, but older than {first}")
    String firmwareBetween(String oldest, String first);

    @Message("older than {first}")
    String firmwareBelow(String first);

    @Message("documented on {seen} (a minimum is not known)")
    String firmwareSeen(String seen);

    @Message("Firmware {wanted}")
    String firmwareNeeded(String wanted);

    @Message("with firmware {wanted}")
    String withFirmware(String wanted);

    @Message("{sources}; verified on {firmware}")
    String verifiedOn(String sources, String firmware);

    @Message("Not for this device: the sources know it for {devices} only")
    String notThisDevice(String devices);

    @Message("Not for this firmware: no series has it before {oldest}, and this one has {own}")
    String noSeriesBefore(String oldest, String own);

    @Message("{series} ({firmware})")
    String seriesFrom(String series, String firmware);

    @Message("The sources know it for the series {series}, not for yours")
    String seriesNotYours(String series);

    @Message("The sources know it for the series {series}; we do not know the series of yours")
    String seriesNotKnown(String series);

    @Message("the series {series}")
    String theSeries(String series);

    @Message("it works on {devices}")
    String worksOn(String devices);

    @Message("on {devices} it is there with firmware {wanted}: this one has {own}")
    String firmwareFits(String devices, String wanted, String own);

    @Message("not for this firmware: on {devices} it is there with firmware {wanted}: this one has {own}")
    String firmwareTooOld(String devices, String wanted, String own);

    @Message("on {devices} it is there with firmware {wanted}; we do not know the firmware of this one")
    String firmwareNotKnown(String devices, String wanted);

    @Message("It depends on the device, which we do not know: it is a way for {devices}")
    String dependsOnDevice(String devices);

    @Message("{some}, {one}")
    String listed(String some, String one);

    @Message("{some}; {one}")
    String joined(String some, String one);

    @Message("{some}, and {one}")
    String both(String some, String one);

    @Message("{text}.")
    String sentence(String text);
}
