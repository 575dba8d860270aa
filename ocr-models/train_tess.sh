#!/bin/sh
# Tunes Tesseract's eng on drawn lines. Arguments: eng.traineddata (of Tess4J's jar), an empty folder to work in, the model to write.
# Needs tesseract-ocr 5.3, the Debian packages of fonts that README.md names, and a python3 with numpy and pillow.
set -e
here=$(dirname "$(readlink -f "$0")")
english=$(readlink -f "$1")
model=$(readlink -m "$3")
mkdir -p "$2"
cd "$2"
export OMP_THREAD_LIMIT=1

combine_tessdata -u "$english" eng.
python3 "$here/start_tess.py" eng start
combine_tessdata start.
python3 "$here/draw_lines.py" lines 560 1
ls "$PWD"/lines/*.lstmf | shuf --random-source="$english" > lines.txt

learn() { # from, to, learning rate, lines, further options
    from=$1 to=$2 rate=$3 lines=$4
    shift 4
    lstmtraining --continue_from "$from" --traineddata start.traineddata --train_listfile lines.txt --model_output "$to" \
        --learning_rate "$rate" --reset_learning_rate --max_iterations "$lines" --max_image_MB 3000 --target_error_rate 0.001 "$@"
}
# The first step brings eng's characters to the labels' own. Each step counts its lines afresh.
learn start.lstm first 0.001 7000 --old_traineddata "$english"
learn first_checkpoint second 0.0005 10000
learn second_checkpoint third 0.0002 24000
learn third_checkpoint fourth 0.00005 5000
lstmtraining --stop_training --convert_to_int --continue_from fourth_checkpoint --traineddata start.traineddata --model_output "$model"
