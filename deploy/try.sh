#!/usr/bin/env bash
# A newcomer's tour of a running demo, and its smoke test: an installer with three demo recorders, and a technician, at work. People
# of the desk go by the API; the recorders are the demo's pages, and take none but the right answers.
#
#   RESETDESK_DEMO=true java -jar target/quarkus-app/quarkus-run.jar     # in another window
#   deploy/try.sh [base URL, by default http://localhost:8080] [data folder, by default ./data]
#
# Needs bash and curl. Makes three recorders and cases of its own, so it may be run as often as you like. Ends with 0 where the desk did
# all that it promises, and otherwise with 1 and a line that says what was surprising.
set -euo pipefail

desk=${1:-${RESETDESK_URL:-http://localhost:8080}}
desk=${desk%/}
data=${2:-${RESETDESK_DATA_DIR:-./data}}
# How many seconds the desk may take for anything; slow machines need a while to read a photo.
patience=${RESETDESK_TRY_PATIENCE:-180}
password=Lamp-post7

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
answer=$folder/answer
step=0

say() {
    step=$((step + 1))
    printf '%2d. %s\n' "$step" "$*"
}

surprise() {
    printf 'Surprise: %s\n' "$*" >&2
    if [ -s "$answer" ]; then
        printf 'The last answer was: %s\n' "$(head -c 2000 "$answer")" >&2
    fi
    exit 1
}

# The token of a role, from the file that the demo wrote: an object of it a line, then the right line's token.
token_of() {
    tr -d '\n' <"$data/demo-accounts.json" | tr '}' '\n' | grep "\"role\" *: *\"$1\"" |
        sed 's/.*"token" *: *"\([^"]*\)".*/\1/'
}

# expect STATUS WHO METHOD PATH [more for curl]: calls, and keeps the answer. The token goes in by a file, for whoever lists
# processes can read a command line.
expect() {
    local expected=$1 who=$2 method=$3 path=$4 status
    shift 4
    status=$(curl --silent --show-error --max-time "$patience" --config "$folder/$who" --request "$method" \
        --output "$answer" --write-out '%{http_code}' "$@" "$desk$path") ||
        surprise "$method $path got no answer"
    [ "$status" = "$expected" ] || surprise "$method $path as $who is answered $status, not $expected"
}

# A field of the last answer, the first of that name; nothing where there is none.
field() {
    tr -d '\n' <"$answer" | sed -n "s/\"$1\":\"\([^\"]*\)\"/\n\1\n/; s/^[^\n]*\n\([^\n]*\)\n.*/\1/p"
}

await_status() {
    local reference=$1 wanted=$2 deadline=$((SECONDS + patience)) status
    while expect 200 installer GET "/api/cases/$reference" && status=$(field status) && [ "$status" != "$wanted" ]; do
        [ "$SECONDS" -lt "$deadline" ] || surprise "case $reference is $status after $patience s, not $wanted"
        sleep 1
    done
}

# What the page of the recorder shows under a name.
shown() {
    expect 200 nobody GET "$recorder"
    sed -n "s/.*id=\"$1\">\([^<]*\)<.*/\1/p" "$answer"
}

# unbox FIRMWARE WHETHER_ITS_CLOCK_IS_SET: a new recorder, its serial number, and a photo of its label.
unbox() {
    expect 303 nobody POST /demo/recorder --data "firmware=$1" --data "clockIsSet=$2" --dump-header "$folder/head"
    recorder=$(tr -d '\r' <"$folder/head" | sed -n 's/^[Ll]ocation: .*\(\/demo\/recorder\/[A-Z0-9]*\)$/\1/p')
    [ -n "$recorder" ] || surprise 'an unboxed recorder has no page'
    serial=$(shown serial)
    expect 200 nobody GET "$recorder/label.png"
    label=$folder/${recorder##*/}.png
    cp "$answer" "$label"
}

forget_password() {
    expect 303 nobody POST "$recorder/forgotten-password" --data "cameras=$1"
}

# enter STATUS WORDS FIELD: enters an answer at the recorder with a new password, and looks what it says.
enter() {
    expect "$1" nobody POST "$recorder/new-password" --form "$3" --form password="$password" --form again="$password"
    grep -q "$2" "$answer" || surprise "$recorder does not say: $2"
}

submit() {
    expect 201 installer POST /api/cases --form serial="$serial" --form undertaking=true \
        --form "label=@$label;type=image/png" "$@"
    reference=$(field reference)
    [ -n "$reference" ] || surprise 'a submitted case has no reference'
}

# The key of the case, in $key.
reveal_key() {
    expect 200 installer POST "/api/cases/$key_case/reveals"
    key=$(field key)
    [[ $key =~ ^[A-Z0-9]{8}$ ]] || surprise 'the key is not 8 letters and digits'
}

await_desk() {
    local deadline=$((SECONDS + patience))
    until curl --silent --fail --max-time 5 --output "$answer" "$desk/q/health/ready"; do
        [ "$SECONDS" -lt "$deadline" ] || surprise "$desk/q/health/ready does not say that the desk is ready"
        sleep 1
    done
}

# ---- Who is there
await_desk
: >"$answer"
say "The desk at $desk is ready."
[ -r "$data/demo-accounts.json" ] ||
    surprise "$data/demo-accounts.json can't be read; was the desk started with RESETDESK_DEMO=true in $data?"
for role in installer rival technician supervisor admin; do
    token=$(token_of "$role") || surprise "demo-accounts.json has no $role"
    (umask 077 && printf 'header = "Authorization: Bearer %s"\n' "$token" >"$folder/$role")
done
: >"$folder/nobody"
expect 401 nobody GET /api/cases
say 'Whoever sends no token is told so (401).'

# ---- Three recorders, each of another age
unbox CODE false
code_recorder=$recorder code_serial=$serial code_label=$label
forget_password false
say "Unboxed $serial: it asks for a security code, and its clock was never set ($(shown clock))."
unbox FILE true
file_recorder=$recorder file_serial=$serial file_label=$label
forget_password false
say "Unboxed $serial: it asks for an encrypt file."
unbox FILE_OR_KEY true
key_recorder=$recorder
forget_password true
say "Unboxed $serial: it shows a QR code and asks for a file or a key; its cameras are to be reset too."
enter 422 'Error 2039' answer=22222222
say 'A guessed key is refused (2039).'

# ---- Is the photo good enough?
expect 200 installer POST /api/evidence-checks --form serial="$serial" --form "file=@$label;type=image/png"
[ "$(field verdict)" = MATCH ] || surprise "the label of $serial is found to be $(field verdict)"
say "Evidence check: the label shows $serial ($(field verdict), by $(field source))."
tail=${recorder##*/}
wrong_serial=${tail%?}$(((${tail: -1} + 1) % 10))
expect 200 installer POST /api/evidence-checks --form serial="$wrong_serial" --form "file=@$label;type=image/png"
[ "$(field verdict)" != MATCH ] || surprise "the label of $serial passes for $wrong_serial"
say "One wrong character, $wrong_serial, is no match ($(field verdict))."

# ---- Three cases
submit --form method=RESET_KEY --form cameras=true --form "resetString=$(shown reset-string)"
key_case=$reference
say "Submitted $key_case: a reset key for the string in the QR code."
recorder=$file_recorder serial=$file_serial label=$file_label
expect 200 nobody GET "$recorder/DeviceKey.xml"
cp "$answer" "$folder/DeviceKey.xml"
submit --form method=ENCRYPT_FILE --form "export=@$folder/DeviceKey.xml;type=application/octet-stream"
file_case=$reference
say "Submitted $file_case: an encrypt file for the file that the recorder exported."
recorder=$code_recorder serial=$code_serial label=$code_label
submit --form method=SECURITY_CODE --form "startTime=$(shown start-time)"
code_case=$reference
say "Submitted $code_case: security codes for a recorder that was started at $(shown start-time)."

expect 404 rival GET "/api/cases/$code_case"
expect 403 installer POST "/api/cases/$code_case/approval"
say "For another company $code_case does not exist (404), and installers approve nothing (403)."

# ---- A technician decides
for reference in "$code_case" "$key_case" "$file_case"; do
    await_status "$reference" AWAITING_REVIEW
    expect 409 installer POST "/api/cases/$reference/reveals"
    expect 200 technician POST "/api/cases/$reference/claim"
    expect 200 technician POST "/api/cases/$reference/approval" --header 'Content-Type: application/json' --data '{}'
    expect 409 technician POST "/api/cases/$reference/approval" --header 'Content-Type: application/json' --data '{}'
    await_status "$reference" ISSUED
    say "$reference was read, claimed and approved once (a second approval is 409), and its answer is issued."
done

# ---- The answers come back, and the recorders take them
expect 200 installer GET "/api/cases/$file_case/issuance/file"
[ -s "$answer" ] || surprise 'the encrypt file is empty'
cp "$answer" "$folder/Encrypt.xml"
recorder=$key_recorder
enter 422 'Error 2039' "file=@$folder/Encrypt.xml"
recorder=$file_recorder
enter 200 'The new password is set' "file=@$folder/Encrypt.xml"
say "The encrypt file of $file_case has $(wc -c <"$folder/Encrypt.xml" | tr -d ' ') bytes; its recorder took it, and no other did."

recorder=$key_recorder
reveal_key
older_key=$key
expect 303 nobody POST "$recorder/restarts" --data ''
forget_password true
enter 422 'Error 2022' "answer=$key"
say "The reset key of $key_case was $key; the recorder was restarted before it was entered, and refuses it (2022)."
expect 200 nobody GET "$recorder/qr.png"
cp "$answer" "$folder/qr.png"
expect 200 installer POST "/api/cases/$key_case/renewals" --form "resetQr=@$folder/qr.png;type=image/png"
await_status "$key_case" ISSUED
reveal_key
[ "$key" != "$older_key" ] || surprise 'the renewed key is the older one'
enter 200 'The new password is set' "answer=$key"
say "A picture of the new QR code was all that a new key on the same case needed; the recorder took $key."
expect 404 rival POST "/api/cases/$key_case/reveals"
expect 200 installer POST "/api/cases/$key_case/outcome" --header 'Content-Type: application/json' \
    --data '{"worked": true}'
say "Nobody else can look at an answer (404), and the installer told us that the key worked."

# ---- The mails
mail_deadline=$((SECONDS + patience))
until expect 200 nobody GET /mail && grep -q "$file_case" "$answer"; do
    [ "$SECONDS" -lt "$mail_deadline" ] || surprise "no mail about $file_case went out"
    sleep 1
done
newest=$(sed -n '/class="line"/{s/.*<b>\([^<]*\)<.*/\1/p;q}' "$answer")
say "The demo's mailbox, $desk/mail, says at the top: $newest"
mails=$(grep -o "/mail/[^\"]*\"><b>[^<]*$key_case" "$answer" | sed 's/".*//')
[ -n "$mails" ] || surprise "the mailbox has no mail about $key_case"
for mail in $mails; do
    expect 200 nobody GET "$mail"
    grep -q "$key_case" "$answer" || surprise "$mail does not name its case, $key_case"
    ! grep -q "$key" "$answer" || surprise 'a mail holds the key'
done
say "$(wc -w <<<"$mails" | tr -d ' ') mails about $key_case were opened: none holds the key."

# ---- And last, the codes
expect 200 installer POST "/api/cases/$code_case/reveals"
code=$(grep -o '"date":"1970-01-01","code":"[0-9]*"' "$answer" | sed 's/.*:"//; s/"//')
[[ $code =~ ^[0-9]{8}$ ]] || surprise 'there is no code for the day that the recorder shows'
say "$code_case has $(grep -o '"date"' "$answer" | wc -l | tr -d ' ') codes; for a recorder that shows 1970-01-01 it is $code"
recorder=$code_recorder
enter 200 'The new password is set' "answer=$code"
say 'The recorder took it: all three have a new password.'
