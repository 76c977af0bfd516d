/*
 * Family names that stand before the given name: the most frequent ones of Korea, China and Vietnam as newspapers
 * write them. From general knowledge (national statistics list the same); free of other licences.
 */
export const familyFirstNames = `
Kim Lee Yi Rhee Park Pak Choi Choe Jeong Jung Chung Chong Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Sin Kwon Hwang Ahn An
Song Ryu Yoo Yu Hong Jeon Jun Ko Koh Moon Mun Yang Son Sohn Bae Pae Baek Paek Heo Hur Nam Shim Sim Noh Roh No Ha Kwak Cha Joo Ri Ro Ryo Ban
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Xi Deng Feng Cao Peng Zeng Xiao
Tian Dong Yuan Pan Yu Jiang Du Ye Cheng Wei Su Lü Lu Ding Ren Shen Yao Mao Wen Bo Ai Hua Tsai Tsang Leung Ng Cheung Lau Wong Chow
Nguyen Nguyễn Tran Trần Pham Phạm Hoang Vo Dang Bui Ngo Duong Truong Phan Phung Vu Dinh Trinh Ly Thich
`;
